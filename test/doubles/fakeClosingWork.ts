import type {
  CloseRequest,
  ClosedForm,
  ClosingWork,
  RecordedEvent,
  ReopenRequest,
} from "../../src/usecases/closing/closingWork";
import { succeeded } from "./fakeApp";

/** Closing that remembers what it was asked. */
export class FakeClosingWork implements ClosingWork {
  readonly closings: CloseRequest[] = [];
  readonly reopenings: ReopenRequest[] = [];
  readonly records: RecordedEvent[] = [];
  closeAnswer: Awaited<ReturnType<ClosingWork["closeForm"]>> = succeeded<ClosedForm>({
    code: "A7F3-92C1",
    by: "Hoàng Văn Thụ",
    on: "2023-11-23",
    receiptName: "Phiếu KT Biểu 01",
  });
  reopenAnswer: Awaited<ReturnType<ClosingWork["reopenForm"]>> = succeeded(null);
  recordAnswer: Awaited<ReturnType<ClosingWork["record"]>> = succeeded(null);

  closeForm(request: CloseRequest) {
    this.closings.push(request);
    return Promise.resolve(this.closeAnswer);
  }

  reopenForm(request: ReopenRequest) {
    this.reopenings.push(request);
    return Promise.resolve(this.reopenAnswer);
  }

  record(_: string, event: RecordedEvent) {
    this.records.push(event);
    return Promise.resolve(this.recordAnswer);
  }
}

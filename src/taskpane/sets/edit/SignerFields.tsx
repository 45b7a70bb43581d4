import { Field, Input } from "@fluentui/react-components";
import { useSetMessages } from "../../setWords";
import type { Signer } from "../useSigner";

type SignerFieldsProps = {
  readonly signer: Signer;
  readonly withDocument: boolean;
  readonly sentenceOf: (field: string) => { readonly validationMessage?: string };
};

/** Who does it, and by which document; both stay for the next change. */
export function SignerFields({ signer, withDocument, sentenceOf }: SignerFieldsProps) {
  const { edit } = useSetMessages();
  return (
    <>
      <Field label={edit.by} required hint={edit.byHint} {...sentenceOf("by")}>
        <Input name="by" autoComplete="off" value={signer.by} onChange={(_, { value }) => signer.type({ by: value })} />
      </Field>
      {withDocument && (
        <Field label={edit.document} hint={edit.documentHint}>
          <Input
            name="document"
            autoComplete="off"
            value={signer.document}
            onChange={(_, { value }) => signer.type({ document: value })}
          />
        </Field>
      )}
    </>
  );
}

/**
 * A real browser on a busy machine can lose a moment that no person would: a test that failed is tried once more, and
 * what went wrong the first time is printed.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });

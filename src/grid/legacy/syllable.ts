/**
 * Whether a word can be a Vietnamese syllable: a beginning, vowels with at most one tone, an end. It tells text of old fonts
 * (where letters stand for other letters) from text that can be read.
 */
export function isSyllable(word: string): boolean {
  const letters = word.normalize("NFD").toLowerCase();
  if ((letters.match(TONES) ?? []).length > 1) return false;
  return SYLLABLE.test(letters.replace(TONES, "").normalize("NFC"));
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const BEGINNINGS = "ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|qu|[bcdđghklmnpqrstvx]";
const VOWELS = [
  "iê|yê|ia|ya|iu|uyê|uya|uyu|uây|uâ|uê|uô|uơ|uy|ua|ui|uôi|oai|oay|oao|oeo|oa|oă|oe|oo|oi",
  "ươi|ươu|ươ|ưa|ưi|ưu|ai|ao|au|ay|âu|ây|eo|êu|iêu|yêu|ôi|ơi|[aăâeêioôơuưy]",
].join("|");
const ENDS = "ch|ng|nh|[cmnpt]";
const SYLLABLE = new RegExp(`^(?:${BEGINNINGS})?(?:${VOWELS})(?:${ENDS})?$`, "u");

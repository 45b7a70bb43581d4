/** The set whose criteria Biểu 02 groups its works by. */
export const MODEL_AREA_SET = "kdc-kieu-mau-lang-son";

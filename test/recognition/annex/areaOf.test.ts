import { areaOf } from "../../../src/recognition/annex/areaOf";

test.each([
  ["Chỉ tiêu chung", "chung"],
  ["Chung", "chung"],
  ["CẢ NƯỚC", "chung"],
  ["Trung du miền núi phía Bắc", "TDMNPB"],
  ["Trung du và miền núi phía Bắc", "TDMNPB"],
  ["TDMN phía Bắc", "TDMNPB"],
  ["TDMNPB", "TDMNPB"],
  ["Miền núi phía Bắc", "TDMNPB"],
  ["Vùng Trung du, miền núi\nphía Bắc".replace("\n", " "), "TDMNPB"],
  ["Đồng bằng sông Hồng", "DBSH"],
  ["ĐB sông Hồng", "DBSH"],
  ["ĐBSH", "DBSH"],
  ["ĐBS Hồng", "DBSH"],
  ["Bắc Trung Bộ", "BTB"],
  ["Bắc TB", "BTB"],
  ["Duyên hải Nam TB", "DHNTB"],
  ["Duyên hải Nam Trung Bộ", "DHNTB"],
  ["DH Nam Trung bộ", "DHNTB"],
  ["Tây Nguyên", "TN"],
  ["TN", "TN"],
  ["Đông Nam Bộ", "DNB"],
  ["ĐNB", "DNB"],
  ["ĐB sông Cửu Long", "DBSCL"],
  ["Đồng bằng sông Cửu Long", "DBSCL"],
  ["Xã nhóm 1", "Xã nhóm 1"],
  ["Chỉ tiêu đối với xã nhóm II", "Xã nhóm 2"],
  ["Nhóm 03", "Xã nhóm 3"],
])("%j is the area %s", (heading, id) => {
  expect(areaOf(heading)).toEqual({ id, sure: true });
});

test.each([
  ["Đồng bằng sông Hông Hà".replace(" Hà", "g"), "DBSH"],
  ["Trung du miền núi phía Băcc", "TDMNPB"],
  ["Đồng bằng sông Cữu Logn", "DBSCL"],
])("%j is taken for %s with a doubt", (heading, id) => {
  expect(areaOf(heading)).toEqual({ id, sure: false });
});

test.each([
  "",
  "Chỉ tiêu",
  "Yêu cầu đạt chuẩn",
  "Xã đặc biệt khó khăn",
  "Nam Trung Bộ và Tây Nguyên",
  "Nhóm 4",
  "Khu vực I",
  "Đông Bắc",
  "2023",
])("%j names no area", (heading) => {
  expect(areaOf(heading)).toBeNull();
});

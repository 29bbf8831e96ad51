package vn.chungtay.feedback;

/** What a report says and who sent it, as it lies sealed. */
record ReportContent(String title, String content, String name, String contact) {}

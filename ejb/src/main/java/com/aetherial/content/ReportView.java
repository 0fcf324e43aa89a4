package com.aetherial.content;

import java.time.Instant;

/** What a member has against something. */
public record ReportView(String reporter, Reason reason, String note, Instant at) {}

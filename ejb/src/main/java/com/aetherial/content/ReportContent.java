package com.aetherial.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Reports something that one received or sees.
 *
 * @param module whose it is
 * @param type what it is
 * @param entityId which one
 * @param note more about it, for moderators
 */
public record ReportContent(
    @NotNull @Pattern(regexp = "[a-z]{1,30}") String module,
    @NotNull @Pattern(regexp = "[a-z]{1,30}") String type,
    @NotNull @Size(min = 1, max = 100) String entityId,
    @NotNull Reason reason,
    @NotNull @Size(max = 500) String note) {}

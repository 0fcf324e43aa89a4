package com.aetherial.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Rejects something.
 *
 * @param reason what the author is told
 * @param note more about it, for other moderators
 */
public record RejectItem(@NotNull Reason reason, @NotNull @Size(max = 500) String note) {}

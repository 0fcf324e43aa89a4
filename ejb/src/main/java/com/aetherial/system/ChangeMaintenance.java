package com.aetherial.system;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Closes the door for members, or opens it again.
 *
 * @param on whether it is closed
 * @param message what members read, in words of the administrators; may be absent
 * @param until when it is expected to be open again; may be absent
 * @param reason why, for the audit log
 */
public record ChangeMaintenance(
    @NotNull Boolean on,
    @Nullable @Size(max = 280) String message,
    @Nullable Instant until,
    @NotBlank @Size(max = 280) String reason) {}

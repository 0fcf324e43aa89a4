package com.aetherial.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Keeps somebody out.
 *
 * @param days for how long; null for a ban, which has no end
 * @param reason why; other administrators read it
 */
public record SuspendMember(
    @Nullable @Min(1) @Max(3650) Integer days, @NotBlank @Size(max = 500) String reason) {}

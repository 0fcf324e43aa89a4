package com.aetherial.payouts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Adding a phone to which money shall go.
 *
 * @param provider who pays to phones, such as {@code mpesa}
 * @param number with its country code, as people write it
 */
public record AddPhone(
    @NotBlank @Size(max = 20) String provider,
    @NotBlank(message = "Write the number of the phone.") @Size(max = 30) String number) {}

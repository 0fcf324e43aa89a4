package com.aetherial.payouts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Adding a bank account: by its IBAN, or by country, code of the bank and number.
 *
 * @param provider who pays to bank accounts, such as {@code bank}
 * @param holder who owns the account, as the bank knows them
 * @param iban the international number; null where the country has none
 * @param country two letters; null with an IBAN
 * @param bankCode bank and branch as the country writes them; null with an IBAN
 * @param number the account's number; null with an IBAN
 * @param bic the bank's international code; may be null
 */
public record AddBankAccount(
    @NotBlank @Size(max = 20) String provider,
    @NotBlank(message = "Write whose account it is.") @Size(max = 70) String holder,
    @Nullable @Size(max = 60) String iban,
    @Nullable @Size(max = 2) String country,
    @Nullable @Size(max = 20) String bankCode,
    @Nullable @Size(max = 40) String number,
    @Nullable @Size(max = 20) String bic) {}

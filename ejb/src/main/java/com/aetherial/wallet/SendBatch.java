package com.aetherial.wallet;

import com.aetherial.ledger.Batches;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Many transfers in one request.
 *
 * @param mode ALL_OR_NOTHING, where one refusal refuses all, or EACH on its own
 * @param transfers one to a thousand, carried out in their order
 */
public record SendBatch(
    @NotNull @Pattern(regexp = "ALL_OR_NOTHING|EACH", message = "{wallet.batchMode}") String mode,
    @NotEmpty @Size(max = Batches.SIZE_MAX, message = "{wallet.batchSize}")
        List<@NotNull @Valid BatchTransfer> transfers) {
  boolean isAllOrNothing() {
    return mode.equals("ALL_OR_NOTHING");
  }
}

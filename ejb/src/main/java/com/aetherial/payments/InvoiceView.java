package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Invoice;
import com.aetherial.payments.entity.InvoiceState;
import com.aetherial.payments.entity.Price;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice of a plan as its member sees it.
 *
 * @param id the provider's identifier
 * @param number as it is printed; null before it is complete
 * @param state how far it has come
 * @param total what it is about; below nothing when it is a credit
 * @param coins what it brought
 * @param createdAt when it was made
 * @param paidAt when it was paid
 * @param payUrl where to pay it; null when there is nothing to pay
 */
public record InvoiceView(
    String id,
    @Nullable String number,
    InvoiceState state,
    MoneyView total,
    Coins coins,
    Instant createdAt,
    @Nullable Instant paidAt,
    @Nullable String payUrl) {
  static InvoiceView of(Invoice invoice) {
    return new InvoiceView(
        invoice.id(),
        invoice.number(),
        invoice.state(),
        new MoneyView(Price.decimal(invoice.total(), invoice.currency()), invoice.currency()),
        invoice.coins(),
        invoice.askedAt(),
        invoice.paidAt(),
        invoice.payUrl());
  }
}

package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;

/**
 * One line of a provider's books about us.
 *
 * @param externalId the name that we gave the order
 * @param amount what was or will be paid
 * @param answer how far it is there
 */
public record ProviderPayout(String externalId, Price amount, PayoutAnswer answer) {}

package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;

/**
 * A bundle on offer.
 *
 * @param code by which it is bought
 * @param total what arrives in the wallet, the bonus included
 * @param coins what is paid for
 * @param bonus what the house adds, for spending only
 * @param price what it costs
 */
public record BundleView(String code, Coins total, Coins coins, Coins bonus, MoneyView price) {
  static BundleView of(Bundle bundle) {
    return new BundleView(
        bundle.code(),
        bundle.coins().plus(bundle.bonus()),
        bundle.coins(),
        bundle.bonus(),
        MoneyView.of(bundle.price()));
  }
}

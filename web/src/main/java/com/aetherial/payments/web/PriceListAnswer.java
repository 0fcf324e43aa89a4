package com.aetherial.payments.web;

import com.aetherial.payments.BundleView;
import com.aetherial.payments.FreeAmountView;
import java.util.List;

/**
 * What coins cost.
 *
 * @param items the bundles on offer
 * @param freeAmount the rule for an amount of one's own choice
 * @param currencies in which one can pay, the first one first
 */
public record PriceListAnswer(
    List<BundleView> items, FreeAmountView freeAmount, List<String> currencies) {}

package com.aetherial.payments.web;

import com.aetherial.payments.BundleView;
import com.aetherial.payments.FreeAmountView;
import java.util.List;

/**
 * What coins cost.
 *
 * @param items the bundles on offer
 * @param freeAmount the rule for an amount of one's own choice
 */
public record PriceListAnswer(List<BundleView> items, FreeAmountView freeAmount) {}

package com.aetherial.payments.web;

/** One bundle as a card to choose. */
public record BundleCard(String value, String title, String note, String badge) {}

package com.aetherial.wallet.web;

/**
 * A page of the economy console.
 *
 * @param label what it is called
 * @param href where it is
 * @param active whether it is the one that is shown
 */
public record EconomyTab(String label, String href, boolean active) {}

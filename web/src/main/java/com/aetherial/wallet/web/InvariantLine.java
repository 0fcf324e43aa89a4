package com.aetherial.wallet.web;

/**
 * One rule of the books and how it was kept.
 *
 * @param text what must hold
 * @param violations how often it does not
 */
public record InvariantLine(String text, long violations) {}

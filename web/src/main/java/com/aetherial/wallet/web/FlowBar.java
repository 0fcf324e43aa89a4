package com.aetherial.wallet.web;

/**
 * One day of a chart.
 *
 * @param x where it stands
 * @param up how high what came in reaches
 * @param down how deep what went out reaches
 */
public record FlowBar(int x, int up, int down) {}

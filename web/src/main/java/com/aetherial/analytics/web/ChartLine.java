package com.aetherial.analytics.web;

/**
 * One line of a chart.
 *
 * @param number its place, which gives it colour and dashes
 * @param name what it shows; empty when there is only one
 * @param points where it goes, as SVG writes it
 */
public record ChartLine(int number, String name, String points) {}

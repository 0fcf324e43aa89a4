package com.aetherial.analytics;

/**
 * How many people there are.
 *
 * @param daily on a day of the period, on average
 * @param monthly in the thirty days before the period ended
 * @param stickiness daily in percent of monthly, with one place; empty when nobody was here
 * @param signUps who joined
 * @param departures who asked to leave
 */
public record CrowdView(
    long daily, long monthly, String stickiness, long signUps, long departures) {}

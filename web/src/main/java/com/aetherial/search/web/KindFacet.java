package com.aetherial.search.web;

/**
 * One kind among the hits.
 *
 * @param kind module and type, as the filter takes them
 * @param label what such things are called
 * @param times how many were found
 */
public record KindFacet(String kind, String label, long times) {}

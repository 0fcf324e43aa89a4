package com.aetherial.kernel.web;

/** A step on the way from the start to the page that is shown. */
public record Crumb(String label, String href) {}

package com.aetherial.kernel.web;

/** Something that waits for the reader, in words. */
public record WaitingLine(String text, String href, String icon) {}

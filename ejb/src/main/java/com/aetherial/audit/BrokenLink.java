package com.aetherial.audit;

/**
 * A place where the chain is not as it was sealed.
 *
 * @param problem what is wrong, as a word
 * @param subject the block or act
 */
public record BrokenLink(String problem, String subject, String expected, String found) {}

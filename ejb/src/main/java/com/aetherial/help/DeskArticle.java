package com.aetherial.help;

/**
 * An article in the list of those who write.
 *
 * @param languages codes of the languages in which it is there
 * @param helped how many readers said that it helped
 * @param failed how many said that it did not
 */
public record DeskArticle(
    String slug,
    String category,
    String title,
    boolean isPublished,
    String languages,
    long helped,
    long failed) {}

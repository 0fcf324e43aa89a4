package com.aetherial.kernel;

/**
 * Whether others may see something that a member wrote. Fired in the transaction of the verdict;
 * the module that it belongs to acts upon it in the same one.
 *
 * @param module whose it is
 * @param type what it is
 * @param entityId which one
 * @param isVisible whether others may see it
 * @param isFeatured whether it is shown above others
 */
public record ContentJudged(
    String module, String type, String entityId, boolean isVisible, boolean isFeatured) {}

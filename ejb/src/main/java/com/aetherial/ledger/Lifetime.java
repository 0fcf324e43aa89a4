package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;

/**
 * What somebody did with coins in all their time; what was put right is not taken out again.
 *
 * @param earned rewards, gifts of the house, prizes, sales and tips
 * @param spent what was paid for something
 * @param gifted what was sent to others
 * @param received what others sent
 * @param bought what was paid for with money
 * @param isWhole whether everything is counted; a long life is counted in several steps
 */
public record Lifetime(
    Coins earned, Coins spent, Coins gifted, Coins received, Coins bought, boolean isWhole) {}

/**
 * Reads the books of a database and says whether they are right. It trusts nothing that the
 * database computes: balances, versions, holds, the supply and the hash chain are reckoned again
 * here from the rows alone, in one read-only snapshot, row by row, so that books of any length fit.
 */
@NullMarked
package com.aetherial.verifier;

import org.jspecify.annotations.NullMarked;

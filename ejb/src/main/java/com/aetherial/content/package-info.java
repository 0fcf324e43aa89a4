/**
 * What members show to others, in one queue for all modules. Rules hold back what looks wrong,
 * members report what they received, and moderators judge; the module that it belongs to hides or
 * shows it, and its author is told.
 *
 * <p>Words it owns: item, verdict, rule, report of a member. Refuses: a step that does not exist,
 * judging oneself, reporting twice. Emits: {@code ContentJudged}.
 */
@AppModule(name = "content", tier = Tier.LISTENER)
@NullMarked
package com.aetherial.content;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;

/**
 * How newcomers get to know the platform: a short list of things to try, each of which pays a few
 * coins, once ever. Modules say what there is to do and whether somebody did it.
 *
 * <p>The coins come from the treasury as PROMO, under a request key that is made of the step and
 * the person. Who has not confirmed an address is paid nothing, so that nobody lives on new
 * accounts. When a module says that a step was undone, such as a first purchase of which all money
 * went back, what it paid goes back too; what was spent of it is owed.
 *
 * <p>Words it owns: step, claim. Refuses: a step that is not there or not done, and whatever the
 * books refuse, such as an exhausted supply. Emits: nothing.
 */
@AppModule(name = "checklist", tier = Tier.FEATURE)
@NullMarked
package com.aetherial.checklist;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;

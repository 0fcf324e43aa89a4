/**
 * What a member did, across all modules: one list, the newest first, for the member alone. Modules
 * fire what happens in their transactions; what the books keep anyway is read from there.
 *
 * <p>Words it owns: entry of the activity log. Refuses: a cursor that no page handed out. Emits:
 * nothing.
 */
@AppModule(name = "activity", tier = Tier.LISTENER)
@NullMarked
package com.aetherial.activity;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;

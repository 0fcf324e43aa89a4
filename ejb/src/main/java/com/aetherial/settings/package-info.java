/**
 * What administrators set while the platform runs. Modules declare what can be set about them;
 * administrators choose values, each with a reason, see who changed what and go back to any earlier
 * value. Every node hears of a change within a second or two.
 *
 * <p>Words it owns: change of a setting. Refuses: a setting that nobody declared, a value that is
 * none of it or does not go with others, a change of what somebody else has changed meanwhile.
 * Emits: {@code SettingChanged}, in the transaction of the change.
 */
@AppModule(
    name = "settings",
    tier = Tier.KERNEL,
    uses = {"kernel", "identity"})
@NullMarked
package com.aetherial.settings;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;

/**
 * Parts of the platform that come from elsewhere. An administrator uploads a jar that a publisher
 * has signed whom the operator trusts, sees what it asks for, and grants some of it. Its classes
 * see the package {@code com.aetherial.plugin.spi} and the harmless part of java.base; its code is
 * looked through when it comes and counted when it runs. Whichever plugin fails is turned off.
 *
 * <p>Words it owns: plugin, manifest, grant, host, budget. Refuses: what is not signed, what names
 * something that it may not see, what was not asked for. Emits: a {@code Happening} each day, and a
 * notice to administrators when a plugin fails.
 */
@AppModule(name = "plugins", tier = Tier.LISTENER, uses = "webhooks")
@NullMarked
package com.aetherial.plugins;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;

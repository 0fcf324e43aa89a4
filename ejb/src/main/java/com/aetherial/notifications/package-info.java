/**
 * What a member hears of: the bell with what is unread, the list with what was, and how each of
 * them wants to be told. It listens to notices and never asks a module anything.
 *
 * <p>Words it owns: notification, topic, preference, quiet hours. Refuses: what belongs to somebody
 * else, a moment to be put off to that makes no sense. Emits: {@link
 * com.aetherial.notifications.BellChanged}.
 */
@AppModule(name = "notifications", tier = Tier.LISTENER)
@NullMarked
package com.aetherial.notifications;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;

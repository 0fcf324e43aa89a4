/**
 * Talking to M-Pesa. A phone is asked for money, money is sent to a phone, and both are asked about
 * until they have ended. Who uses the module gives a request a name; it is written down before it
 * is sent, sent once, and its answer is believed only when it comes to the request's own secret
 * path and tells of the same amount and phone.
 *
 * <p>It keeps nothing by which a person could be known: phones are hashes, and only whoever asked
 * knows for whom.
 *
 * <p>Words it owns: conversation, push, sending, result, rail. Refuses: nothing of its own; who
 * asks gets the progress of the conversation. Emits: {@code ConversationEnded} in the transaction
 * in which a conversation ends, and notices to administrators when the rail stops, the account is
 * short or a callback cannot be believed.
 */
@AppModule(name = "mpesa", tier = Tier.ECONOMY)
@NullMarked
package com.aetherial.mpesa;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;

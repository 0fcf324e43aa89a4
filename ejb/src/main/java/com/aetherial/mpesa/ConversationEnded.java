package com.aetherial.mpesa;

/**
 * There is news about money: it moved, or definitely did not. Fired in the transaction that writes
 * it down; the same conversation may fire again when money moved after a no.
 *
 * @param news how far the conversation has come
 */
public record ConversationEnded(ConversationView news) {}

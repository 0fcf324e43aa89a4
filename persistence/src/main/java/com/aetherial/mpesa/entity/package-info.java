/** What was asked of M-Pesa, and how far it has come. */
@NullMarked
package com.aetherial.mpesa.entity;

import org.jspecify.annotations.NullMarked;

/** Texts and labels in every language. */
package org.chainscape.model.text;

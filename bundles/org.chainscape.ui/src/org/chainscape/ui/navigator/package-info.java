/** The inside of chain files in the project tree. */
package org.chainscape.ui.navigator;

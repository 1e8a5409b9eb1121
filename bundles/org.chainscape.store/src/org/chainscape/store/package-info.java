/** Reading and writing chain files. */
package org.chainscape.store;

/** Opening chain files and showing their elements, whatever the editor. */
package org.chainscape.ui.editors;

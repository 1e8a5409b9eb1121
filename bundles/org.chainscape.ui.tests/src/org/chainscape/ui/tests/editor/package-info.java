/** Tests that edit a chain file in the diagram editor with mouse and keys. */
package org.chainscape.ui.tests.editor;

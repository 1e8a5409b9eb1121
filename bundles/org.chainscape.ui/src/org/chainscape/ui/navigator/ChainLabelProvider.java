package org.chainscape.ui.navigator;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.navigator.IDescriptionProvider;

/** Names and icons of the entries of chain files; tickers and counts stand behind the name in a quiet colour. */
public final class ChainLabelProvider extends LabelProvider implements IStyledLabelProvider, IDescriptionProvider {

	private final Map<ImageDescriptor, Image> images = new HashMap<>();

	@Override
	public String getText(Object element) {
		return element instanceof ChainEntry entry ? entry.line().name() : null;
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString();
		if (element instanceof ChainEntry entry) {
			text.append(entry.line().name());
			if (!entry.line().detail().isBlank()) {
				text.append("  " + entry.line().detail(), StyledString.QUALIFIER_STYLER);
			}
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof ChainEntry entry
			? images.computeIfAbsent(entry.line().icon(), ImageDescriptor::createImage) : null;
	}

	@Override
	public String getDescription(Object element) {
		return element instanceof ChainEntry entry ? (entry.line().name() + "  " + entry.line().detail()).strip() : null;
	}

	@Override
	public void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
		super.dispose();
	}
}

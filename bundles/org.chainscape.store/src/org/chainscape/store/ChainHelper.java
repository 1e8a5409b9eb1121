package org.chainscape.store;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/** Turns values and references into the text of a chain file. */
final class ChainHelper extends XMIHelperImpl {

	private final ChainResource chainResource;
	private final URI target;

	/**
	 * @param resource what is saved
	 * @param target the file it is saved to, which may differ from that of the resource; references to other files are relative to it
	 */
	ChainHelper(ChainResource resource, URI target) {
		super(resource);
		this.chainResource = resource;
		this.target = target;
	}

	/** Nothing for an element that is no longer in the file: it has an id still, but nobody would find it. */
	@Override
	public String getIDREF(EObject element) {
		if (element.eResource() != chainResource) {
			chainResource.changesOnSaving();
			return null;
		}
		return super.getIDREF(element);
	}

	/** Nor in another file. */
	@Override
	public String getHREF(EObject element) {
		if (element.eResource() == null && !element.eIsProxy()) {
			chainResource.changesOnSaving();
			return null;
		}
		return super.getHREF(element);
	}

	@Override
	public String convertToString(EFactory factory, EDataType dataType, Object value) {
		String text = super.convertToString(factory, dataType, value);
		String clean = text == null ? null : XmlText.clean(text);
		if (clean != text) {
			chainResource.changesOnSaving();
		}
		return clean;
	}

	@Override
	public URI deresolve(URI uri) {
		if (uri.trimFragment().equals(chainResource.getURI())) {
			return URI.createURI("").appendFragment(uri.fragment());
		}
		if (uri.isRelative() || target.isRelative()) {
			return uri;
		}
		URI relative = uri.deresolve(target, true, true, false);
		return relative.hasRelativePath() ? relative : uri;
	}
}

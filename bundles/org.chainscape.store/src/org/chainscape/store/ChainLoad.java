package org.chainscape.store;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a chain file; like EMF's own, but a reference into nothing is a warning and not an error. */
final class ChainLoad extends XMILoadImpl {

	/** Most levels of elements in a file; people nest segments a handful of levels deep. */
	static final int DEEPEST = 300;

	private final ForeignReferences foreign;
	private final boolean lenient;

	/**
	 * @param foreign is told of the references to other files
	 * @param lenient whether what the metamodel does not know is a warning only
	 */
	ChainLoad(XMLHelper helper, ForeignReferences foreign, boolean lenient) {
		super(helper);
		this.foreign = foreign;
		this.lenient = lenient;
	}

	@Override
	protected DefaultHandler makeDefaultHandler() {
		return new Handler(resource, helper, options, foreign, lenient);
	}

	private static final class Handler extends SAXXMIHandler {

		private final ForeignReferences foreign;
		private final boolean lenient;
		private int depth;

		Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options, ForeignReferences foreign, boolean lenient) {
			super(resource, helper, options);
			this.foreign = foreign;
			this.lenient = lenient;
		}

		@Override
		protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
			super.setFeatureValue(object, feature, foreign.shared(object, feature, value), position);
		}

		/** What walks over a document recurses as deep as it is nested; a stack is not to overflow because of a file. */
		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			depth++;
			if (depth > DEEPEST) {
				throw new TooDeepException(getLineNumber(), getColumnNumber());
			}
			super.startElement(uri, localName, name, attributes);
		}

		@Override
		public void endElement(String uri, String localName, String name) {
			super.endElement(uri, localName, name);
			depth--;
		}

		@Override
		public void error(XMIException e) {
			if (e instanceof UnresolvedReferenceException unresolved) {
				xmlResource.getWarnings().add(new BrokenReference(unresolved.getObject(), unresolved.getFeature(),
						unresolved.getReference(), getLocation(), unresolved.getLine(), unresolved.getColumn()));
			} else if (lenient && !(e instanceof ForeignReferenceException)) {
				super.warning(e);
			} else {
				super.error(e);
			}
		}

		/** A file may point at files beside it; looking at its references must not make the program call anywhere else. */
		@Override
		protected void handleProxy(InternalEObject proxy, String uriLiteral) {
			super.handleProxy(proxy, uriLiteral);
			URI target = proxy.eProxyURI();
			boolean sameScheme = target.scheme() == null || target.scheme().equals(resourceURI.scheme());
			boolean sameHost = target.authority() == null || target.authority().isEmpty()
					|| target.authority().equals(resourceURI.authority());
			if (!sameScheme || !sameHost) {
				error(new ForeignReferenceException(uriLiteral, getLocation(), getLineNumber(), getColumnNumber()));
			}
		}
	}

	/** Elements stand in each other more than {@link #DEEPEST} times. */
	static final class TooDeepException extends SAXException {

		private static final long serialVersionUID = 1L;

		private final int line;
		private final int column;

		TooDeepException(int line, int column) {
			this.line = line;
			this.column = column;
		}

		Position position() {
			return new Position(line, column);
		}
	}

	/** A reference to something that is no file beside this one; the message is the reference as written. */
	static final class ForeignReferenceException extends XMIException {

		private static final long serialVersionUID = 1L;

		private final String reference;

		ForeignReferenceException(String reference, String location, int line, int column) {
			super(reference, location, line, column);
			this.reference = reference;
		}

		String reference() {
			return reference;
		}
	}
}

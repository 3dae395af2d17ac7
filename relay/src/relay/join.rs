//! A relay as one of an array.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use oriel_certs::identity::Identity;
use oriel_certs::link::LinkTls;
use oriel_certs::uplink;
use oriel_transport::link::LinkListener;
use oriel_transport::socket;

use super::{Relay, StartError};
use crate::array::Array;
use crate::array::routes::Routes;
use crate::array::table_routes::TableRoutes;
use crate::config::ArrayConfig;
use crate::presence::Presence;

/// The file of the relay's own identity, in the data folder.
const IDENTITY: &str = "relay.key";

impl Relay {
    /// Joins the array over its table, and is ready to tell the others of itself: reached by all but them at these
    /// addresses and this port.
    pub(super) fn join_as(
        &mut self,
        array: &ArrayConfig,
        addresses: Vec<IpAddr>,
        port: u16,
    ) -> Result<(), StartError> {
        let identity = Identity::load_or_create(&self.data.join(IDENTITY))?;
        let table = self.open.table.clone();
        let bound =
            self.join(array.listen, &identity, Arc::new(TableRoutes::new(table, identity.public())))?;
        let mut link = array.advertised;
        if link.port() == 0 {
            link.set_port(bound.port());
        }
        let process = self.listener.hand_over().generation();
        self.front.presence = Some(Presence::new(identity.public(), link, addresses, port, process));
        Ok(())
    }

    /// Makes it one of an array: takes links on `listen` (UDP), shows `identity` on them and on those that it dials, and
    /// finds the other relays by `routes`. Returns the address that they reach it by.
    ///
    /// # Errors
    /// [`StartError`] if the address cannot be had, or the identity not be used.
    pub fn join(
        &mut self,
        listen: SocketAddr,
        identity: &Identity,
        routes: Arc<dyn Routes>,
    ) -> Result<SocketAddr, StartError> {
        let fault = StartError::bind(listen);
        let tls = LinkTls::new(identity)?;
        let known = Arc::clone(&routes);
        let accepting = tls.accepting(move |key| known.is_relay(key))?;
        let socket = match self.inherited_links.take() {
            Some((socket, older)) => socket::adopt(socket, older),
            None => socket::bind(listen),
        };
        let socket = socket.map_err(&fault)?;
        let listener =
            LinkListener::new(socket, accepting, uplink::identity_of, &self.keys).map_err(&fault)?;
        let address = listener.local_addr().map_err(&fault)?;
        let arrivals = self.front.directory.arrivals();
        self.front.array = Some(Array::new(routes, listener.dialer(), tls, &self.front.metrics, arrivals));
        self.links = Some(listener);
        Ok(address)
    }
}

//! Previews, by real children, of pictures that the tests make.

mod children;
mod colours;
mod hostile;
mod kinds;
mod made;
mod outside;
mod privacy;
mod turns;
